// Stands in for lodash.includes, which jsonwebtoken imports, in the bundles (tsconfig.bundle.json): Node has it itself.
module.exports = (list, value) => list.includes(value);
