/**
 * Who can be spoken to as one: by rule, where the workforce list says who belongs; by name, where somebody put it together; or
 * outside, where nobody is on record at all. Uses {@code people}.
 */
@NullMarked
package org.evenkeel.engagement.audience;

import org.jspecify.annotations.NullMarked;
