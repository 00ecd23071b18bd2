"""Acts of the Union as texts name them: one act, a list of acts, a title, an act of the Central Bank."""
