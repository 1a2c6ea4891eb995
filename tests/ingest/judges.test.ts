/** Judges who are told without their court: of the only one that the article names. */
import { describe, expect, it } from 'vitest';
import { heldIn, linksOf, readUnder } from './told.ts';

const TRIAL = 'Sáng 12/6/2019, TAND tỉnh Nghệ An mở phiên tòa xét xử bị cáo Lê Văn Vũ.';

describe('a judge without his court', () => {
  it('is of the only one that the article names, and chairs what he presides over', () => {
    const chair = `${TRIAL} Chủ tọa phiên tòa là thẩm phán Trần Nam Khuê.`;
    expect(heldIn(chair)).toEqual(['Trần Nam Khuê: Thẩm phán Tòa án nhân dân tỉnh Nghệ An']);
    expect(linksOf(readUnder('Xét xử', chair), 'CHAIRED').join()).toContain('Trần Nam Khuê');
  });
  it('is of none where two are named', () =>
    expect(
      heldIn(`${TRIAL} Trước đó TAND huyện Nghi Lộc trả hồ sơ. Thẩm phán Trần Nam Khuê làm chủ tọa.`),
    ).toEqual([]));
  it('is of the only one named so far, whatever other court is told behind', () =>
    expect(
      heldIn(
        `${TRIAL} Chủ tọa phiên tòa là thẩm phán Trần Nam Khuê. Trước đó TAND huyện Nghi Lộc trả hồ sơ.`,
      ),
    ).toEqual(['Trần Nam Khuê: Thẩm phán Tòa án nhân dân tỉnh Nghệ An']));
  it('chairs an appeal at the high court', () =>
    expect(
      heldIn(
        'TAND cấp cao tại Hà Nội mở phiên phúc thẩm. TAND tỉnh Nghệ An đã xử sơ thẩm. Chủ tọa là thẩm phán Trần Nam Khuê.',
      ),
    ).toEqual(['Trần Nam Khuê: Thẩm phán Tòa án nhân dân cấp cao tại Hà Nội']));
});

describe('prosecutors without their procuracy', () => {
  const TOLD = 'Giữ quyền công tố là hai kiểm sát viên Trần Nam Khuê và Lê Thị Sáu.';
  it('are of the one beside the court', () =>
    expect(heldIn(`${TRIAL} VKSND tỉnh Nghệ An truy tố bị cáo. ${TOLD}`)).toEqual([
      'Lê Thị Sáu: Kiểm sát viên Viện Kiểm sát nhân dân tỉnh Nghệ An',
      'Trần Nam Khuê: Kiểm sát viên Viện Kiểm sát nhân dân tỉnh Nghệ An',
    ]));
  it('are of none where the court is another unit’s', () =>
    expect(heldIn(`${TRIAL} Vụ án do VKSND huyện Nghi Lộc chuyển lên. ${TOLD}`)).toEqual([]));
  it('are not among those who are tried', () =>
    expect(
      heldIn(
        `${TRIAL} Phía VKSND tỉnh Nghệ An kiểm sát hoạt động xét xử là kiểm sát viên Trần Nam Khuê và kiểm sát viên Lê Thị Sáu.`,
      ),
    ).toEqual([
      'Lê Thị Sáu: Kiểm sát viên Viện Kiểm sát nhân dân tỉnh Nghệ An',
      'Trần Nam Khuê: Kiểm sát viên Viện Kiểm sát nhân dân tỉnh Nghệ An',
    ]));
});
