// Stands in for the index of jsonwebtoken in the bundles (tsconfig.bundle.json): signing is the package's own; what
// reads and verifies JWTs is never called.
import sign from 'jsonwebtoken/sign.js';

export default { sign };
