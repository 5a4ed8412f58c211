{{/* What the three services have in common. */}}

{{/* A service's Deployment: takes a dict of root, name, grace (seconds), database (bool), env, volumes, mounts (YAML), and
     alone where two of its pods cannot be there at once. */}}
{{- define "vestnik.deployment" -}}
{{- $root := .root -}}
{{- $service := get $root.Values .name -}}
{{- $who := list $root .name -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  {{- include "vestnik.metadata" $who | nindent 2 }}
spec:
  {{- if eq $service.autoscaling.kind "none" }}
  replicas: {{ $service.replicas }}
  {{- end }}
  revisionHistoryLimit: 5
  # Longer than a group's session: it has settled before the next pod goes.
  minReadySeconds: 20
  progressDeadlineSeconds: 900
  {{- if .alone }}
  # Its volume goes with one pod: a new one could not have it before the old one is gone.
  strategy: {type: Recreate}
  {{- else }}
  strategy:
    type: RollingUpdate
    rollingUpdate: {maxSurge: 1, maxUnavailable: 0}
  {{- end }}
  selector:
    matchLabels:
      {{- include "vestnik.selector" $who | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "vestnik.selector" $who | nindent 8 }}
        app.kubernetes.io/version: {{ $root.Chart.AppVersion | quote }}
      {{- with $root.Values.podAnnotations }}
      annotations:
        {{- toYaml . | nindent 8 }}
      {{- end }}
    spec:
      serviceAccountName: {{ include "vestnik.fullname" $root }}-{{ .name }}
      automountServiceAccountToken: false
      enableServiceLinks: false
      terminationGracePeriodSeconds: {{ .grace }}
      {{- with $root.Values.image.pullSecrets }}
      imagePullSecrets:
        {{- range . }}
        - name: {{ . }}
        {{- end }}
      {{- end }}
      securityContext:
        runAsNonRoot: true
        runAsUser: 10001
        runAsGroup: 10001
        fsGroup: 10001
        fsGroupChangePolicy: OnRootMismatch
        seccompProfile: {type: RuntimeDefault}
      {{- if .database }}
      initContainers:
        # Flyway takes a lock in the database: of several pods that come up at once one runs each migration, the others wait.
        - name: migrate
          command: [java, "@/vestnik/migrate"]
          {{- include "vestnik.container" . | nindent 10 }}
      {{- end }}
      containers:
        - name: {{ .name }}
          {{- include "vestnik.container" . | nindent 10 }}
            {{- if .database }}
            - name: QUARKUS_FLYWAY_MIGRATE_AT_START
              value: "false"
            {{- end }}
            # Until every proxy has heard that this pod goes, and every caller that its connection ends.
            - name: QUARKUS_SHUTDOWN_DELAY
              value: 5S
            - name: QUARKUS_SHUTDOWN_TIMEOUT
              value: 10S
          ports:
            - name: http
              containerPort: {{ include "vestnik.port" .name }}
          startupProbe:
            httpGet: {path: /q/health/started, port: http}
            periodSeconds: 2
            timeoutSeconds: 2
            failureThreshold: 90
          readinessProbe:
            httpGet: {path: /q/health/ready, port: http}
            periodSeconds: 5
            timeoutSeconds: 6
            failureThreshold: 3
          livenessProbe:
            httpGet: {path: /q/health/live, port: http}
            periodSeconds: 10
            timeoutSeconds: 6
            failureThreshold: 3
      topologySpreadConstraints:
        {{- range list "topology.kubernetes.io/zone" "kubernetes.io/hostname" }}
        - topologyKey: {{ . }}
          maxSkew: 1
          whenUnsatisfiable: {{ $root.Values.topologySpread.whenUnsatisfiable }}
          labelSelector:
            matchLabels:
              {{- include "vestnik.selector" $who | nindent 14 }}
          {{- if include "vestnik.canMatchKeys" $root }}
          matchLabelKeys: [pod-template-hash]
          {{- end }}
        {{- end }}
      {{- with $root.Values.nodeSelector }}
      nodeSelector:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with $root.Values.tolerations }}
      tolerations:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      volumes:
        - name: tmp
          emptyDir: {sizeLimit: 512Mi}
        {{- if and (include "vestnik.kafka.isSecure" $root) (include "vestnik.kafka.caSecret" $root) }}
        - name: kafka-ca
          secret:
            secretName: {{ include "vestnik.kafka.caSecret" $root }}
            items: [{key: ca.crt, path: ca.crt}]
        {{- end }}
        {{- if and .database (include "vestnik.database.caSecret" $who) }}
        - name: database-ca
          secret:
            secretName: {{ include "vestnik.database.caSecret" $who }}
            items: [{key: ca.crt, path: ca.crt}]
        {{- end }}
        {{- with .volumes }}
        {{- . | nindent 8 }}
        {{- end }}
{{- end -}}

{{/* Image, rights, mounts and environment; ends inside env, so that more may follow. */}}
{{- define "vestnik.container" -}}
{{- $root := .root -}}
{{- $service := get $root.Values .name -}}
{{- $who := list $root .name -}}
image: {{ include "vestnik.image" $who }}
imagePullPolicy: {{ $root.Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: {drop: [ALL]}
resources:
  {{- toYaml $service.resources | nindent 2 }}
volumeMounts:
  - name: tmp
    mountPath: /tmp
  {{- if and (include "vestnik.kafka.isSecure" $root) (include "vestnik.kafka.caSecret" $root) }}
  - name: kafka-ca
    mountPath: /etc/vestnik/kafka-ca
    readOnly: true
  {{- end }}
  {{- if and .database (include "vestnik.database.caSecret" $who) }}
  - name: database-ca
    mountPath: /etc/vestnik/database-ca
    readOnly: true
  {{- end }}
  {{- with .mounts }}
  {{- . | nindent 2 }}
  {{- end }}
env:
  - name: JDK_JAVA_OPTIONS
    value: {{ $root.Values.javaOptions | quote }}
  - name: QUARKUS_HTTP_HOST
    value: 0.0.0.0
  - name: QUARKUS_LOG_CONSOLE_JSON_ENABLED
    value: {{ eq $root.Values.logs.format "json" | quote }}
  {{- with $root.Values.tracing }}
  {{- if .endpoint }}
  - name: QUARKUS_OTEL_SDK_DISABLED
    value: "false"
  - name: QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT
    value: {{ .endpoint | quote }}
  - name: QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL
    value: {{ .protocol }}
  - name: QUARKUS_OTEL_TRACES_SAMPLER_ARG
    value: {{ .ratio | quote }}
  {{- end }}
  {{- end }}
  {{- include "vestnik.kafka.env" $who | nindent 2 }}
  {{- if .database }}
  {{- include "vestnik.database.env" $who | nindent 2 }}
  {{- end }}
  {{- with .env }}
  {{- . | nindent 2 }}
  {{- end }}
  {{- range $name, $value := $service.env }}
  - name: {{ $name }}
    value: {{ $value | quote }}
  {{- end }}
{{- end -}}

{{/* Its account, its address and how many of its pods may go at once: takes (list . "component"). */}}
{{- define "vestnik.surroundings" -}}
{{- $root := index . 0 -}}
apiVersion: v1
kind: ServiceAccount
metadata:
  {{- include "vestnik.metadata" . | nindent 2 }}
automountServiceAccountToken: false
---
apiVersion: v1
kind: Service
metadata:
  {{- include "vestnik.metadata" . | nindent 2 }}
spec:
  selector:
    {{- include "vestnik.selector" . | nindent 4 }}
  ports:
    - name: http
      port: {{ include "vestnik.port" (index . 1) }}
      targetPort: http
---
apiVersion: {{ include "vestnik.disruption" $root }}
kind: PodDisruptionBudget
metadata:
  {{- include "vestnik.metadata" . | nindent 2 }}
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      {{- include "vestnik.selector" . | nindent 6 }}
{{- end -}}

{{/* Who may ask, for those who answer people. */}}
{{- define "vestnik.oidc.env" -}}
{{- with .Values.oidc -}}
- name: VESTNIK_ACCESS_READS
  value: {{ .reads }}
{{- if not (or .authServerUrl .publicKey) }}
# Nobody verifies tokens, so nobody has a role.
- name: QUARKUS_OIDC_TENANT_ENABLED
  value: "false"
{{- end }}
{{- range $name, $value := dict "AUTH_SERVER_URL" .authServerUrl "PUBLIC_KEY" .publicKey "TOKEN_AUDIENCE" .audience "ROLES_ROLE_CLAIM_PATH" .roleClaimPath }}
{{- if $value }}
- name: QUARKUS_OIDC_{{ $name }}
  value: {{ $value | quote }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}
