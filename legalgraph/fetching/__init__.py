"""Official texts from their publishers, kept in a folder with a lock file; known to no catalogue and no reader."""
