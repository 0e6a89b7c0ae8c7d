/// The tables of rules beside this package's resources.
@NullMarked
package org.claimline.importing.rules;

import org.jspecify.annotations.NullMarked;
