package io.parvis.platform.outgoing;

/// What a server of others answered.
///
/// @param body as text, cut off where it is longer than anybody reads
public record Answered(int status, String body) {

    public boolean isSuccess() {
        return status / 100 == 2;
    }
}
