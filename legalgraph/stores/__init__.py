"""Graph databases: the same graph and the same questions, in a folder or on a Neo4j server."""
