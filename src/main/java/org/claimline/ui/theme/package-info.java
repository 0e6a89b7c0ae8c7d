/// The look: one base theme, two sets of colour tokens.
@NullMarked
package org.claimline.ui.theme;

import org.jspecify.annotations.NullMarked;
