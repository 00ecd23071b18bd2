"""JSON files of any collection, read by a shape that a scholar writes."""
