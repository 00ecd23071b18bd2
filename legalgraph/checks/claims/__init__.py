"""What the text says with no source, drafting notes left in it, and where it contradicts itself."""
