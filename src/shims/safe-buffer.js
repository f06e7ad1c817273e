// Stands in for safe-buffer in the bundles (tsconfig.bundle.json): jws and jwa import it for Node before 4.5.
export { Buffer } from 'node:buffer';
