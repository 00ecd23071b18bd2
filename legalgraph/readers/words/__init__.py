"""What the words themselves say: labels, marks, numbers, preambles; shared by the readers of flat texts."""
