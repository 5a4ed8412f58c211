{{/* How the services reach Kafka. */}}
{{- define "vestnik.kafka.cluster" -}}
{{- default (include "vestnik.fullname" .) .Values.kafka.clusterName -}}
{{- end -}}

{{/* By its whole name: KEDA's operator and most readers are in other namespaces. */}}
{{- define "vestnik.kafka.bootstrap" -}}
{{- if .Values.kafka.create -}}
{{ include "vestnik.kafka.cluster" . }}-kafka-bootstrap.{{ .Release.Namespace }}.svc:9093
{{- else -}}
{{ .Values.kafka.bootstrapServers }}
{{- end -}}
{{- end -}}

{{/* The secret whose ca.crt signs the brokers; nothing where they show a certificate that everybody trusts. */}}
{{- define "vestnik.kafka.caSecret" -}}
{{- if .Values.kafka.create -}}
{{ include "vestnik.kafka.cluster" . }}-cluster-ca-cert
{{- else -}}
{{ .Values.kafka.caSecret }}
{{- end -}}
{{- end -}}

{{- define "vestnik.kafka.isSecure" -}}
{{- if eq .Values.kafka.securityProtocol "SASL_SSL" -}}true{{- end -}}
{{- end -}}

{{/* Environment of a service: takes (list . "component"). */}}
{{- define "vestnik.kafka.env" -}}
{{- $root := index . 0 -}}
- name: KAFKA_BOOTSTRAP_SERVERS
  value: {{ include "vestnik.kafka.bootstrap" $root | quote }}
{{- if include "vestnik.kafka.isSecure" $root }}
- name: KAFKA_SECURITY_PROTOCOL
  value: SASL_SSL
- name: KAFKA_SASL_MECHANISM
  value: SCRAM-SHA-512
- name: KAFKA_SASL_JAAS_CONFIG
  valueFrom:
    secretKeyRef:
      name: {{ include "vestnik.fullname" $root }}-{{ index . 1 }}
      key: sasl.jaas.config
{{- if include "vestnik.kafka.caSecret" $root }}
- name: KAFKA_SSL_TRUSTSTORE_TYPE
  value: PEM
- name: KAFKA_SSL_TRUSTSTORE_LOCATION
  value: /etc/vestnik/kafka-ca/ca.crt
{{- end }}
{{- end }}
{{- end -}}

{{/* Topics that everybody may be allowed to read: not those between the services, not dead letters. JSON, under topics. */}}
{{- define "vestnik.kafka.public" -}}
{{- $public := list -}}
{{- range (.Files.Get "files/topics.yaml" | fromYaml).topics -}}
{{- if not (or (contains ".raw." .name) (contains ".enriched." .name) (hasSuffix ".dead" .name)) -}}
{{- $public = append $public .name -}}
{{- end -}}
{{- end -}}
{{- dict "topics" $public | toJson -}}
{{- end -}}

{{/* An ACL: takes (list type pattern name operations…). */}}
{{- define "vestnik.kafka.acl" -}}
- resource:
    type: {{ index . 0 }}
    patternType: {{ index . 1 }}
    name: {{ index . 2 | quote }}
  operations: [{{ slice . 3 | join ", " }}]
{{ end -}}

{{/* The restricted standard, for pods that Strimzi makes. */}}
{{- define "vestnik.kafka.podSecurity" -}}
securityContext:
  runAsNonRoot: true
  seccompProfile: {type: RuntimeDefault}
{{- end -}}

{{- define "vestnik.kafka.containerSecurity" -}}
securityContext:
  allowPrivilegeEscalation: false
  runAsNonRoot: true
  seccompProfile: {type: RuntimeDefault}
  capabilities: {drop: [ALL]}
{{- end -}}

{{/* The beginning of a user, as far as its first ACL: takes (list . "component" "name"). */}}
{{- define "vestnik.kafka.user" -}}
{{- $root := index . 0 -}}
apiVersion: {{ include "vestnik.strimzi" $root }}
kind: KafkaUser
metadata:
  name: {{ include "vestnik.fullname" $root }}-{{ index . 2 }}
  namespace: {{ $root.Release.Namespace }}
  labels:
    strimzi.io/cluster: {{ include "vestnik.kafka.cluster" $root }}
    {{- include "vestnik.labels" (list $root (index . 1)) | nindent 4 }}
spec:
  authentication: {type: scram-sha-512}
  authorization:
    type: simple
    acls:
{{- end -}}

{{/* The group of the Connect workers, and the beginning of the names of its topics. */}}
{{- define "vestnik.connect.id" -}}
{{ include "vestnik.fullname" . }}-connect
{{- end -}}
