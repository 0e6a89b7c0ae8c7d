/// Pictures of every screen.
@NullMarked
package org.claimline.ui.screens;

import org.jspecify.annotations.NullMarked;
