{{/* What differs between old and new clusters and operators. */}}
{{- define "vestnik.strimzi" -}}
{{- if .Values.kafka.apiVersion -}}
{{ .Values.kafka.apiVersion }}
{{- else if and (.Capabilities.APIVersions.Has "kafka.strimzi.io/v1beta2") (not (.Capabilities.APIVersions.Has "kafka.strimzi.io/v1")) -}}
kafka.strimzi.io/v1beta2
{{- else -}}
kafka.strimzi.io/v1
{{- end -}}
{{- end -}}

{{- define "vestnik.disruption" -}}
{{- if semverCompare ">=1.21.0-0" .Capabilities.KubeVersion.Version -}}
policy/v1
{{- else -}}
policy/v1beta1
{{- end -}}
{{- end -}}

{{- define "vestnik.autoscaling" -}}
{{- if semverCompare ">=1.23.0-0" .Capabilities.KubeVersion.Version -}}
autoscaling/v2
{{- else -}}
autoscaling/v2beta2
{{- end -}}
{{- end -}}

{{/* Whether spread can tell the pods of a new version from those of the old. */}}
{{- define "vestnik.canMatchKeys" -}}
{{- if semverCompare ">=1.27.0-0" .Capabilities.KubeVersion.Version -}}true{{- end -}}
{{- end -}}
