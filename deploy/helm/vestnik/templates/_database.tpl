{{/* How a service reaches its database: each takes (list . "store") or (list . "ingest"). */}}
{{- define "vestnik.database.cluster" -}}
{{ include "vestnik.fullname" (index . 0) }}-{{ index . 1 }}-db
{{- end -}}

{{- define "vestnik.database.host" -}}
{{- $database := get (index . 0).Values.database (index . 1) -}}
{{- if $database.create -}}
{{ include "vestnik.database.cluster" . }}-rw
{{- else -}}
{{ $database.host }}
{{- end -}}
{{- end -}}

{{- define "vestnik.database.port" -}}
{{- $database := get (index . 0).Values.database (index . 1) -}}
{{ ternary 5432 $database.port $database.create }}
{{- end -}}

{{/* The secret with username and password. */}}
{{- define "vestnik.database.secret" -}}
{{- $database := get (index . 0).Values.database (index . 1) -}}
{{- if $database.create -}}
{{ include "vestnik.database.cluster" . }}-app
{{- else -}}
{{ $database.secret }}
{{- end -}}
{{- end -}}

{{- define "vestnik.database.caSecret" -}}
{{- $database := get (index . 0).Values.database (index . 1) -}}
{{- if $database.create -}}
{{ include "vestnik.database.cluster" . }}-ca
{{- else -}}
{{ $database.caSecret }}
{{- end -}}
{{- end -}}

{{- define "vestnik.database.url" -}}
{{- $database := get (index . 0).Values.database (index . 1) -}}
jdbc:postgresql://{{ include "vestnik.database.host" . }}:{{ include "vestnik.database.port" . }}/{{ index . 1 }}?sslmode={{ $database.sslMode }}
{{- if include "vestnik.database.caSecret" . }}&sslrootcert=/etc/vestnik/database-ca/ca.crt{{ end }}
{{- end -}}

{{/* How CloudNativePG makes base backups of it; nothing where no value says where to. */}}
{{- define "vestnik.database.backupMethod" -}}
{{- $database := get (index . 0).Values.database (index . 1) -}}
{{- if include "vestnik.database.archiver" . -}}
plugin
{{- else if hasKey $database.backup "barmanObjectStore" -}}
barmanObjectStore
{{- else if hasKey $database.backup "volumeSnapshot" -}}
volumeSnapshot
{{- end -}}
{{- end -}}

{{/* The name of the plugin that archives its log, if there is one. */}}
{{- define "vestnik.database.archiver" -}}
{{- range (get (index . 0).Values.database (index . 1)).plugins -}}
{{- if .isWALArchiver }}{{ .name }}{{ end -}}
{{- end -}}
{{- end -}}

{{- define "vestnik.database.env" -}}
- name: QUARKUS_DATASOURCE_JDBC_URL
  value: {{ include "vestnik.database.url" . | quote }}
- name: QUARKUS_DATASOURCE_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ include "vestnik.database.secret" . }}
      key: username
- name: QUARKUS_DATASOURCE_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ include "vestnik.database.secret" . }}
      key: password
{{- end -}}
