package org.claimline.ui.shell;

/// Something that the user did to the window and not to the notebook's data, such as moving a lane of the timeline. Undo
/// takes it back in its turn, between the edits before it and after it. Both actions run on the FX thread.
///
/// @param words what it was, in the user's terms
public record Step(String words, Runnable undo, Runnable redo) {}
