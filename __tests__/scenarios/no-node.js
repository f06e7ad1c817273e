// Preloaded: what stands in the place of Node when the agent is to be started; by default nothing, as when its file is gone.
process.execPath = process.env.INSTEAD_OF_NODE || '/nonexistent/node';
