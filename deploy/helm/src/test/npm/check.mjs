// Holds each object of a JSON list against its operator's definition; prints what is wrong, and exits with 1 if anything is.
import { readFileSync } from 'node:fs';
import { Cluster } from '@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1/Cluster';
import { ScheduledBackup } from '@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1/ScheduledBackup';
import { ScaledObject } from '@kubernetes-models/keda/keda.sh/v1alpha1/ScaledObject';
import { TriggerAuthentication } from '@kubernetes-models/keda/keda.sh/v1alpha1/TriggerAuthentication';

const types = { Cluster, ScheduledBackup, ScaledObject, TriggerAuthentication };
for (const object of JSON.parse(readFileSync(0, 'utf8'))) {
  try {
    new types[object.kind](object).validate();
    console.log(`${object.kind}/${object.metadata.name} is as defined`);
  } catch (mistake) {
    console.log(`${object.kind}/${object.metadata.name}: ${mistake.message}`);
    process.exitCode = 1;
  }
}
