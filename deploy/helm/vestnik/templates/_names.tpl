{{/* Names and labels. */}}
{{- define "vestnik.fullname" -}}
{{- if .Values.fullnameOverride -}}
{{ .Values.fullnameOverride }}
{{- else -}}
{{- $name := default .Chart.Name .Values.nameOverride -}}
{{ ternary .Release.Name (printf "%s-%s" .Release.Name $name) (contains $name .Release.Name) | trunc 40 | trimSuffix "-" }}
{{- end -}}
{{- end -}}

{{/* What a selector may say: never changes between versions. Takes (list . "component"). */}}
{{- define "vestnik.selector" -}}
{{- $root := index . 0 -}}
app.kubernetes.io/name: {{ default $root.Chart.Name $root.Values.nameOverride }}
app.kubernetes.io/instance: {{ $root.Release.Name }}
app.kubernetes.io/component: {{ index . 1 }}
{{- end -}}

{{- define "vestnik.labels" -}}
{{- $root := index . 0 -}}
{{ include "vestnik.selector" . }}
app.kubernetes.io/version: {{ $root.Chart.AppVersion | quote }}
app.kubernetes.io/part-of: vestnik
app.kubernetes.io/managed-by: {{ $root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" $root.Chart.Name $root.Chart.Version }}
{{- end -}}

{{/* name and labels of an object: takes (list . "component" "suffix"?). */}}
{{- define "vestnik.metadata" -}}
{{- $root := index . 0 -}}
name: {{ include "vestnik.fullname" $root }}-{{ if gt (len .) 2 }}{{ index . 2 }}{{ else }}{{ index . 1 }}{{ end }}
namespace: {{ $root.Release.Namespace }}
labels:
  {{- include "vestnik.labels" . | nindent 2 }}
{{- end -}}

{{/* The image of a service: takes (list . "component"). */}}
{{- define "vestnik.image" -}}
{{- $root := index . 0 -}}
{{- $service := get $root.Values (index . 1) -}}
{{- $image := printf "%s/%s-service" $root.Values.image.registry (index . 1) -}}
{{- if $service.digest -}}
{{ $image }}@{{ $service.digest }}
{{- else -}}
{{ $image }}:{{ default $root.Chart.AppVersion $root.Values.image.tag }}
{{- end -}}
{{- end -}}

{{/* Ports of the services, as their application.properties have them. */}}
{{- define "vestnik.port" -}}
{{- get (dict "ingest" "8081" "enrich" "8082" "store" "8080") . -}}
{{- end -}}
