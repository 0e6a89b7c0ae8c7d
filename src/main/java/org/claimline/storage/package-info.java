/// The notebook's folder on the disk: database, journal, original files. The only package that knows SQL.
@NullMarked
package org.claimline.storage;

import org.jspecify.annotations.NullMarked;
