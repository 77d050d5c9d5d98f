import java.util.Random;

/** The two problems of linear algebra that come up, for matrices of a few hundred rows. */
final class Matrices {
  private static final int ROUNDS = 200;

  private Matrices() {}

  /** Solves left * x = right by elimination with pivots. Both are used up. */
  static double[][] solve(double[][] left, double[][] right) {
    int size = left.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        if (Math.abs(left[row][column]) > Math.abs(left[pivot][column])) {
          pivot = row;
        }
      }
      swap(left, column, pivot);
      swap(right, column, pivot);
      for (int row = 0; row < size; row++) {
        if (row != column) {
          double times = left[row][column] / left[column][column];
          Distillation.add(left[row], left[column], -times);
          Distillation.add(right[row], right[column], -times);
        }
      }
    }
    for (int row = 0; row < size; row++) {
      Distillation.scale(right[row], 1 / left[row][row]);
    }
    return right;
  }

  private static void swap(double[][] rows, int a, int b) {
    double[] row = rows[a];
    rows[a] = rows[b];
    rows[b] = row;
  }

  /**
   * The eigenvectors of a symmetric matrix with the largest eigenvalues, by orthogonal iteration.
   */
  static double[][] largestAxes(double[][] symmetric, int count) {
    Random random = new Random(1);
    double[][] axes = new double[count][symmetric.length];
    for (double[] axis : axes) {
      for (int i = 0; i < axis.length; i++) {
        axis[i] = random.nextGaussian();
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < count; i++) {
        double[] next = new double[symmetric.length];
        for (int d = 0; d < next.length; d++) {
          next[d] = Distillation.dot(symmetric[d], axes[i]);
        }
        axes[i] = next;
      }
      for (int i = 0; i < count; i++) {
        for (int before = 0; before < i; before++) {
          Distillation.add(axes[i], axes[before], -Distillation.dot(axes[i], axes[before]));
        }
        Distillation.scale(axes[i], 1 / Distillation.length(axes[i]));
      }
    }
    return axes;
  }
}
