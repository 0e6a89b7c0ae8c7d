/// The article with its claims marked, and the inspector beside it.
@NullMarked
package org.claimline.ui.reader;

import org.jspecify.annotations.NullMarked;
