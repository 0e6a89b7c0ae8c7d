/// How articles come in: the import panel, drops, the clipboard, and a folder that is watched.
@NullMarked
package org.claimline.ui.intake;

import org.jspecify.annotations.NullMarked;
