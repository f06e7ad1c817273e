// Stands in for lodash.isplainobject, which jsonwebtoken imports, in the bundles (tsconfig.bundle.json): Node has it itself.
module.exports = (value) => Object.prototype.toString.call(value) === '[object Object]';
