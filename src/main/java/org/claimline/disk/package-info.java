/// Files that are whole or not there, and on the disk when a method returns.
@NullMarked
package org.claimline.disk;

import org.jspecify.annotations.NullMarked;
