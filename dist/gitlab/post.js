globalThis.mintAppTokenStep = 'gitlab-post';
require('../post/index.js');
