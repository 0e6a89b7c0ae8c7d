/// Articles that come many to a file: the entries of feeds, the rows of tables, the objects of JSON files. Each becomes
/// one JSON object, and a [org.claimline.domain.FieldMapping] says which of its fields is what.
@NullMarked
package org.claimline.importing.records;

import org.jspecify.annotations.NullMarked;
