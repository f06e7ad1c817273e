// Stands in for lodash.isinteger, which jsonwebtoken imports, in the bundles (tsconfig.bundle.json): Node has it itself.
module.exports = Number.isInteger;
