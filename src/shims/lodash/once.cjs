// Stands in for lodash.once in the bundles (tsconfig.bundle.json): jsonwebtoken imports it for callbacks, and is given none.
module.exports = function once() {
  throw new Error('lodash.once is not part of this bundle');
};
