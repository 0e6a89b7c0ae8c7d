/// Messages and saved pages in MIME: EML, Outlook, mailboxes, MHTML.
@NullMarked
package org.claimline.importing.documents.mail;

import org.jspecify.annotations.NullMarked;
