{{/* More pods when there is more to do: takes a dict of root, name and, where it reads a topic, topic and group. */}}
{{- define "vestnik.scaling" -}}
{{- $root := .root -}}
{{- $scaling := (get $root.Values .name).autoscaling -}}
{{- $name := printf "%s-%s" (include "vestnik.fullname" $root) .name -}}
{{- if eq $scaling.kind "hpa" }}
apiVersion: {{ include "vestnik.autoscaling" $root }}
kind: HorizontalPodAutoscaler
metadata:
  {{- include "vestnik.metadata" (list $root .name) | nindent 2 }}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: {{ $name }}}
  minReplicas: {{ $scaling.min }}
  maxReplicas: {{ $scaling.max }}
  metrics:
    {{- if $scaling.lagMetric }}
    - type: External
      external:
        metric:
          name: {{ $scaling.lagMetric }}
          selector:
            matchLabels: {consumergroup: {{ .group }}}
        target: {type: AverageValue, averageValue: {{ $scaling.lagThreshold | quote }}}
    {{- else }}
    - type: Resource
      resource:
        name: cpu
        target: {type: Utilization, averageUtilization: {{ $scaling.cpuPercent }}}
    {{- end }}
  behavior:
    scaleDown: {stabilizationWindowSeconds: 600}
{{- else if eq $scaling.kind "keda" }}
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata:
  {{- include "vestnik.metadata" (list $root .name) | nindent 2 }}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: {{ $name }}}
  minReplicaCount: {{ $scaling.min }}
  maxReplicaCount: {{ $scaling.max }}
  cooldownPeriod: 600
  # Who cannot ask for the lag leaves as many as there are; KEDA 2.17 and newer.
  fallback: {failureThreshold: 5, replicas: {{ $scaling.min }}, behavior: currentReplicasIfHigher}
  triggers:
    - type: kafka
      metadata:
        bootstrapServers: {{ include "vestnik.kafka.bootstrap" $root | quote }}
        consumerGroup: {{ .group }}
        topic: {{ .topic }}
        lagThreshold: {{ $scaling.lagThreshold | quote }}
        {{- if include "vestnik.kafka.isSecure" $root }}
        sasl: scram_sha512
        tls: enable
        {{- end }}
      {{- if include "vestnik.kafka.isSecure" $root }}
      authenticationRef: {name: {{ include "vestnik.fullname" $root }}-scaler}
      {{- end }}
{{- end }}
{{- end -}}
