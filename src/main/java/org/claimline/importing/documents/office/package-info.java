/// Word-processor files as running text: DOCX, old Word files, OpenDocument and RTF, and what Outlook keeps a message in.
@NullMarked
package org.claimline.importing.documents.office;

import org.jspecify.annotations.NullMarked;
