/** The mail that the platform on this machine sends: kept in files, and sent to nobody. */
@NullMarked
package org.evenkeel.localstack.mail;

import org.jspecify.annotations.NullMarked;
