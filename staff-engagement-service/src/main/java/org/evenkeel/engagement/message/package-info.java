/**
 * Messages: from a template in plain English to a text for an audience, past the second approval and the gates, into the mail.
 * Uses audiences, gates, deliveries, touchpoints and the judging of dignity rules.
 */
@NullMarked
package org.evenkeel.engagement.message;

import org.jspecify.annotations.NullMarked;
