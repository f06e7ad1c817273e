globalThis.mintAppTokenStep = 'bitbucket-main';
require('../post/index.js');
