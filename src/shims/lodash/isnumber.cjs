// Stands in for lodash.isnumber, which jsonwebtoken imports, in the bundles (tsconfig.bundle.json): Node has it itself.
module.exports = (value) => typeof value === 'number';
