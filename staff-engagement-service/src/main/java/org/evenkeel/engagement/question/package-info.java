/** Questions of staff and trustees: who answers until when, and what was answered. Uses {@code people}. */
@NullMarked
package org.evenkeel.engagement.question;

import org.jspecify.annotations.NullMarked;
