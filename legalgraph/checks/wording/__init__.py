"""The words and signs of a note, judged by what the manuscript mostly does."""
