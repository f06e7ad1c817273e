globalThis.mintAppTokenStep = 'bitbucket-post';
require('../post/index.js');
