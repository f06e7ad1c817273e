// Stands in for lodash.isboolean, which jsonwebtoken imports, in the bundles (tsconfig.bundle.json): Node has it itself.
module.exports = (value) => typeof value === 'boolean';
