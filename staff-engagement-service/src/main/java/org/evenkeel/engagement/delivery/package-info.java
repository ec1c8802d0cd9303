/**
 * Mail: a queue handed to an SMTP server at least once, with what is uncertain and what bounced shown; and links by which what
 * was sent is acknowledged. A mail tells nothing but that there is something to open. Knows no feature that sends.
 */
@NullMarked
package org.evenkeel.engagement.delivery;

import org.jspecify.annotations.NullMarked;
