package io.parvis;

public class Parvis {
    public static void main(String[] args) {}
}
