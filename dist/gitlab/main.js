globalThis.mintAppTokenStep = 'gitlab-main';
require('../post/index.js');
