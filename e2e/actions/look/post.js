import { readdirSync, writeFileSync } from 'node:fs';

const left = readdirSync(process.env.RUNNER_TEMP).filter((name) => name.startsWith('mint-app-token'));
writeFileSync(process.env.E2E_LEFT, JSON.stringify(left));
