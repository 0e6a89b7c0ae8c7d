/// All notes of the notebook, and how Markdown is shown.
@NullMarked
package org.claimline.ui.notes;

import org.jspecify.annotations.NullMarked;
