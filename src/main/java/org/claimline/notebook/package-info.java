/// The application service: a notebook is opened, filled, edited (undoably) and closed. The window and the command
/// line use it alike.
@NullMarked
package org.claimline.notebook;

import org.jspecify.annotations.NullMarked;
