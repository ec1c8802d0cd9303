/** What tests of the API share: who asks, and what they send. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.testing;
