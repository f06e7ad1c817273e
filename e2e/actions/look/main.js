// Nothing: what is looked at comes later.
