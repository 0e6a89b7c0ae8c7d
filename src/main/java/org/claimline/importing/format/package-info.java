/// What a format of files is to the program, and what its reader has to give.
@NullMarked
package org.claimline.importing.format;

import org.jspecify.annotations.NullMarked;
