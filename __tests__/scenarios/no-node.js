// Preloaded: there is no Node to start the agent with, as when its file is gone.
process.execPath = '/nonexistent/node';
